/**
 * Plugins: images that do one thing, told how by settings.
 *
 * <p>A plugin is a value with a method a setting, generated from {@code drone-plugins.schema.yaml}; settings that are secrets take
 * the secret's name and no literal. {@link dev.pipewright.drone.plugin.Plugin#step} makes a step of it, with the version of
 * the image. What a plugin has no method for is set on that step: {@code setting("name", "value")}. {@code PluginImages} knows the
 * images. Start reading at {@code Plugin}.
 */
@NullMarked
package dev.pipewright.drone.plugin;

import org.jspecify.annotations.NullMarked;
