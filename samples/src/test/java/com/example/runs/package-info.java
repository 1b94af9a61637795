/**
 * The samples, really run: each generated pipeline starts on a small project of {@code samples/projects}, by gitlab-ci-local and
 * without containers. A {@link com.example.runs.LocalProject} is a project in a repository of its own, a
 * {@link com.example.runs.LocalRun} what its pipeline did. Programs that a machine has not are played by stand-ins, which write
 * down how they were called. The tests are skipped where {@code gitlab-ci-local.dir} is not set; {@code .ci/run} sets it. Start
 * reading at {@code PythonProjectRunsTest}.
 */
@NullMarked
package com.example.runs;

import org.jspecify.annotations.NullMarked;
