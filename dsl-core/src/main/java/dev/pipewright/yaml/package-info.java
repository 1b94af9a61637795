/**
 * Trees to YAML and back.
 *
 * <p>{@link dev.pipewright.yaml.YamlWriter} writes a tree in a small subset of YAML that every reader takes as meant;
 * {@link dev.pipewright.yaml.YamlReader} reads any YAML as Ruby's Psych does, since that is what GitLab reads with.
 * Which strings need quotes is {@code TextForm}'s and {@code Ambiguity}'s knowledge, what a plain scalar is
 * {@code PsychScalars}'; what is written once and referred to later is decided by {@code Anchors}. SnakeYAML gives the
 * events and is imported nowhere else. {@link dev.pipewright.yaml.RawYaml} gives a text as it stands, for readers with rules of
 * their own. Start reading at {@code YamlWriter} and {@code BlockEmitter}, then at
 * {@code YamlReader} and {@code Composer}.
 */
@NullMarked
package dev.pipewright.yaml;

import org.jspecify.annotations.NullMarked;
