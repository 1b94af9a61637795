/**
 * From Drone to GitLab, and from GitLab to Drone.
 *
 * <p>{@link dev.pipewright.convert.DroneToGitLab} makes a job of every step, {@link dev.pipewright.convert.GitLabToDrone} a step of
 * every job; both give a {@link dev.pipewright.port.Conversion}, which tells of every key whether it is kept, means something else
 * or is lost. Conditions are the heart: {@code EventRules} asks for each {@code DroneEvent} where Drone's conditions hold and
 * writes that as rules, {@code EventConditions} goes the other way. {@code Counterparts} is the one table of variables that both
 * have. Start reading at {@code DroneToGitLab}.
 */
@NullMarked
package dev.pipewright.convert;

import org.jspecify.annotations.NullMarked;
