/**
 * The images of 25 services of one repository, built by Drone and by Woodpecker: a base image, and for each service its image, a test of
 * that image, and its push. Three forms of the same, whose costs {@code samples/drone/README.md} compares.
 */
package com.example.drone;
