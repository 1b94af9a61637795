package dev.pipewright.drone.check;

/**
 * Something that only an administrator can permit.
 *
 * @param place where it is asked for
 * @param what what is asked for, in words that follow the name of who asks: {@code mounts "/var/lib" of the machine}
 */
record TrustDemand(Located place, String what) {}
