package com.example.keywords;

import java.util.List;

/** The classes with the cases, in the order of GitLab's reference. */
final class Sections {

    private static final List<Class<?>> ALL = List.of(
            JobCases.class,
            DefaultCases.class,
            SpecCases.class,
            IncludeCases.class,
            WorkflowCases.class,
            VariableCases.class,
            ArtifactsCases.class,
            CacheCases.class,
            EnvironmentCases.class,
            FilterCases.class,
            ImageCases.class,
            MatrixCases.class,
            NeedsCases.class,
            PagesCases.class,
            ReleaseCases.class,
            RuleCases.class,
            RunCases.class,
            SecretCases.class,
            SharingCases.class,
            TextCases.class,
            TriggerCases.class);

    private Sections() {}

    static List<Class<?>> all() {
        return ALL;
    }

    static List<GoldenCase> cases() {
        return ALL.stream().flatMap(section -> GoldenCase.of(section).stream()).toList();
    }
}
