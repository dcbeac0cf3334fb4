/** Lists have what is wanted of them. */
@NullMarked
package dev.readout.app.web.contacts;

import org.jspecify.annotations.NullMarked;
