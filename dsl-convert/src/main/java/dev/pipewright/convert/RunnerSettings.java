package dev.pipewright.convert;

import dev.pipewright.port.Account;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a step of Drone asks of its container, and GitLab's runners decide by themselves. */
final class RunnerSettings {

    private static final String MESSAGE = "a job cannot ask for it: the runner decides";

    private static final Map<String, String> WANTED = new LinkedHashMap<>();

    static {
        WANTED.put("privileged", "give the job a runner with privileged = true, by tags");
        WANTED.put(
                "volumes",
                "mount it in the configuration of the runner; for files of the project use artifacts or cache");
        for (String key : List.of("dns", "dns_search", "extra_hosts", "network_mode", "devices", "shm_size")) {
            WANTED.put(key, key + " is a setting of the runner");
        }
        WANTED.put("mem_limit", "memory is a setting of the runner");
        WANTED.put("memswap_limit", "memory_swap is a setting of the runner");
        WANTED.put("resources", "KUBERNETES_CPU_LIMIT and its like are variables where the runner lets jobs set them");
    }

    private RunnerSettings() {}

    static void lose(Account step) {
        WANTED.forEach((key, remedy) -> step.lose(key, MESSAGE, remedy));
    }
}
