package dev.readout.app.web.pair;

import dev.readout.model.Contact;
import java.time.LocalDate;

/**
 * The longest time between two contacts whose days are known, as far as the record goes.
 *
 * @param days from the one to the other
 */
public record Silence(Contact before, Contact after, LocalDate from, LocalDate to, long days) {}
