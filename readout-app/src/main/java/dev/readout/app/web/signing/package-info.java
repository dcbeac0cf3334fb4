/** Who may decide: the token given at the start, and the sessions of those who know it. */
@NullMarked
package dev.readout.app.web.signing;

import org.jspecify.annotations.NullMarked;
