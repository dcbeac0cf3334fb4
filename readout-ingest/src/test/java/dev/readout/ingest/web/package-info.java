/** Tests of fetching, against servers that mean harm. */
@NullMarked
package dev.readout.ingest.web;

import org.jspecify.annotations.NullMarked;
