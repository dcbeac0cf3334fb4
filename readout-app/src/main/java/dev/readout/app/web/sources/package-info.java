/** From where reports come: what each host and folder gave, what could not be read, and how watched feeds fare. */
@NullMarked
package dev.readout.app.web.sources;

import org.jspecify.annotations.NullMarked;
