package dev.pipewright.drone;

import dev.pipewright.schema.Schema;

/** Our own schema of a document. */
final class DroneSchema {

    static final Schema SCHEMA =
            Schema.load(DroneSchema.class, "drone.schema.json").idPrefix("DR");

    private DroneSchema() {}
}
