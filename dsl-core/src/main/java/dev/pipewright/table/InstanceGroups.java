package dev.pipewright.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets the instances of a parallel job or of a matrix share a row where the rows are the same. */
public final class InstanceGroups {

    private InstanceGroups() {}

    /**
     * Instances that have the same, or a single one.
     *
     * @param label the job, with the number of its instances where there are several: {@code test ×4}
     * @param value what all of them have
     */
    public record Group<T>(String label, T value) {}

    /**
     * Groups rows by the job that they are instances of.
     *
     * @param values by path, in order
     * @param sources the path under which the configuration defines each
     */
    public static <T> List<Group<T>> of(Map<String, T> values, Map<String, String> sources) {
        Map<String, List<Map.Entry<String, T>>> bySource = new LinkedHashMap<>();
        for (Map.Entry<String, T> value : values.entrySet()) {
            String source = sources.getOrDefault(value.getKey(), value.getKey());
            bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(value);
        }
        List<Group<T>> groups = new ArrayList<>();
        bySource.forEach((source, instances) -> {
            T first = instances.get(0).getValue();
            boolean same = instances.stream().allMatch(each -> each.getValue().equals(first));
            if (same && instances.size() > 1) {
                groups.add(new Group<>(source + " ×" + instances.size(), first));
            } else {
                instances.forEach(each -> groups.add(new Group<>(each.getKey(), each.getValue())));
            }
        });
        return groups;
    }
}
