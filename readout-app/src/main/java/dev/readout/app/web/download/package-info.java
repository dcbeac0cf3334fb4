/** The contacts of a filter as a file, in every format of the record. */
@NullMarked
package dev.readout.app.web.download;

import org.jspecify.annotations.NullMarked;
