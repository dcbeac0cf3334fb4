/** The list of contacts: filters, orders, and what is left out. */
@NullMarked
package dev.readout.app.web.contacts;

import org.jspecify.annotations.NullMarked;
