/** Decision tables that people can read: loads every version and answers with an explanation. Names no rule set. */
@NullMarked
package nl.signaalketen.platform.rules;

import org.jspecify.annotations.NullMarked;
