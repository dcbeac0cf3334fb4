/** The record over HTTP: pages for people, the same as data for programs. */
@NullMarked
package dev.readout.app.web;

import org.jspecify.annotations.NullMarked;
