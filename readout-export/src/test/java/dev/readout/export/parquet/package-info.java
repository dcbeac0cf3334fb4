/** Tests of Parquet files, read by DuckDB. */
@NullMarked
package dev.readout.export.parquet;

import org.jspecify.annotations.NullMarked;
