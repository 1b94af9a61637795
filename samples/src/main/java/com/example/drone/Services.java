package com.example.drone;

import dev.pipewright.drone.Drone;
import dev.pipewright.drone.HostDocker;
import dev.pipewright.drone.recipe.ImagesOnOneDaemon;
import java.util.List;

/** The services of the repository, each a folder with a Dockerfile, and how their images are made. */
final class Services {

    static final List<String> ALL = List.of(
            "accounts",
            "addresses",
            "basket",
            "billing",
            "catalogue",
            "checkout",
            "coupons",
            "customers",
            "delivery",
            "discounts",
            "exports",
            "feedback",
            "gateway",
            "imports",
            "invoices",
            "loyalty",
            "media",
            "orders",
            "payments",
            "pricing",
            "ratings",
            "returns",
            "search",
            "stock",
            "tracking");

    static final String REGISTRY = "123456789012.dkr.ecr.eu-central-1.amazonaws.com";
    static final String TEST = "./run-tests";

    private Services() {}

    /** One daemon for all, the machine's, so that the layers of the base image are there for every service. */
    static ImagesOnOneDaemon images() {
        return ImagesOnOneDaemon.of(HostDocker.trusted("25 services share the layers of one base image"), REGISTRY)
                .registry(registry -> registry.region("eu-central-1")
                        .accessKey(Drone.secret("aws_access_key_id"))
                        .secretKey(Drone.secret("aws_secret_access_key")))
                .test(TEST);
    }
}
