@org.jspecify.annotations.NullMarked
package dev.readout.analysis.resolution;
