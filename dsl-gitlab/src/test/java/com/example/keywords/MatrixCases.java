package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.Axis;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Parallel;
import dev.pipewright.gitlab.Pipeline;

final class MatrixCases {

    private final Parallel versions = matrix(axis("JAVA", "17", "21"), axis("DB", "postgres", "mysql"));
    private final Job test = job("test").stage("test").script("make test").parallel(versions);
    private final Job deploy = job("deploy").stage("deploy").script("./deploy.sh");

    Job five_of_a_kind() {
        return job("test").script("make test").parallel(5);
    }

    Job every_combination() {
        return test;
    }

    Job combinations_beside_others() {
        return job("test")
                .script("make test")
                .parallel(matrix(axis("OS", "linux"), axis("ARCH", "amd64", "arm64"))
                        .or(axis("OS", "mac"), axis("ARCH", "arm64")));
    }

    Pipeline a_need_of_the_whole_matrix() {
        return pipeline().jobs(test, deploy.needs(test));
    }

    Pipeline a_need_of_some_rows() {
        return pipeline().jobs(test, deploy.needs(test.where("JAVA", "21")));
    }

    Pipeline a_need_of_one_row() {
        return pipeline()
                .jobs(test, deploy.needs(test.where("JAVA", "21", "DB", "mysql").artifacts(false)));
    }

    Pipeline a_need_of_the_same_row() {
        return pipeline().jobs(test, deploy.parallel(versions).needs(test.sameRow("JAVA", "DB")));
    }

    Pipeline values_that_look_like_numbers() {
        return pipeline()
                .jobs(job("test")
                        .script("make test")
                        .parallel(matrix(Axis.of("PYTHON", "3.8", "3.9", "3.10"), Axis.of("ON", "yes"))));
    }
}
