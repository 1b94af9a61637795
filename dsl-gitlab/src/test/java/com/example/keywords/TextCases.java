package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.Job;

final class TextCases {

    Job a_script_of_several_lines() {
        return job("test").script("""
                if [ -n "$CI_COMMIT_TAG" ]; then
                  make release
                fi
                """, "make test");
    }

    Job commands_that_need_quotes() {
        return job("test")
                .script(
                        "echo \"Status: done\"",
                        "curl --header 'PRIVATE-TOKEN: x' https://example.com",
                        "- not a list",
                        "true",
                        "echo a # b",
                        "!important",
                        "[ -f x ] || exit 1",
                        "{ echo a; }",
                        "%windir%\\system32",
                        "@echo off",
                        "`date`",
                        "key: value",
                        "echo 'it''s'",
                        "echo \ttab");
    }

    Job what_no_one_can_see() {
        return job("test")
                .script("true")
                .variable("ESCAPE", "\u001b[0m")
                .variable("NBSP", "a\u00a0b")
                .variable("TRAILING", "a ");
    }

    Job a_very_long_line() {
        return job("test").script("echo " + "0123456789 ".repeat(30).strip());
    }

    Job other_alphabets() {
        return job("prüfen").script("echo Grüße, 世界 🎉");
    }
}
