package dev.readout.analysis.dates;
public enum Tense { PAST, FUTURE, UNKNOWN }
