/** Tables as Apache Parquet files. */
@NullMarked
package dev.readout.export.parquet;

import org.jspecify.annotations.NullMarked;
