package dev.readout.app.web;

import dev.readout.app.Setting;
import dev.readout.app.web.route.Limits;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is served, and how.
 *
 * @param setting tells which day it is, and the version of the analysis
 * @param location of a store of this version
 * @param token that opens the forms for decisions; without one there are none
 * @param proxied whether all requests come through a proxy that says by which scheme it was asked
 * @param log takes what went wrong in the program
 */
public record Serving(
        Setting setting,
        String location,
        Optional<String> token,
        Limits limits,
        boolean proxied,
        Consumer<Exception> log) {}
