/** One contact, with all that reports say of it. */
@NullMarked
package dev.readout.app.web.contact;

import org.jspecify.annotations.NullMarked;
