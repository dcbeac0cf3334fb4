/** Tests of how web pages become reports. */
@NullMarked
package dev.readout.ingest.html;

import org.jspecify.annotations.NullMarked;
