/** One person: offices held, contacts, and what reports let the person say. */
@NullMarked
package dev.readout.app.web.person;

import org.jspecify.annotations.NullMarked;
