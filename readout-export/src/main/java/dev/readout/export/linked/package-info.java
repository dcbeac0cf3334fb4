/** The record as linked data: JSON-LD with schema.org, PROV-O and Web Annotations. */
@NullMarked
package dev.readout.export.linked;

import org.jspecify.annotations.NullMarked;
