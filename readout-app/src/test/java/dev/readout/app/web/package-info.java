/** What the record promises over HTTP. */
@NullMarked
package dev.readout.app.web;

import org.jspecify.annotations.NullMarked;
