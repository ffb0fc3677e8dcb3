/**
 * How far a long piece of work is, and how long each stage of it took; as a bar on a terminal, as plain lines elsewhere. It does
 * none of the work, and decides nothing by its progress.
 */
@NullMarked
package nl.signaalketen.local.demo.progress;

import org.jspecify.annotations.NullMarked;
