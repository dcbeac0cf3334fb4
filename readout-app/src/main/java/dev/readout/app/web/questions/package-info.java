/** What is open: undecided mentions, disputed fields, announcements that nobody took up. */
@NullMarked
package dev.readout.app.web.questions;

import org.jspecify.annotations.NullMarked;
