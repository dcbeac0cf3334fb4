/** Parties: who acts for them, and with whom they are in contact. */
@NullMarked
package dev.readout.app.web.party;

import org.jspecify.annotations.NullMarked;
