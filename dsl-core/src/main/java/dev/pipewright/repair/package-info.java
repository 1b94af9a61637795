/**
 * Repairs of YAML files that leave every other line as it is.
 *
 * <p>A check hands out a {@link dev.pipewright.diagnostic.Repair}: changes of the tree. {@link dev.pipewright.repair.Repairs}
 * makes edits of the text of them, reads the result again, and keeps it only where it is exactly the tree that was meant,
 * comments included. Which characters change is {@code EditPlan}'s knowledge; what the tree should be, {@code ChangedTree}'s.
 * Start reading at {@code Repairs}.
 */
@NullMarked
package dev.pipewright.repair;

import org.jspecify.annotations.NullMarked;
