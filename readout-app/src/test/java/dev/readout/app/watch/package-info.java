/** What a watch over many feeds keeps when it is killed. */
@NullMarked
package dev.readout.app.watch;

import org.jspecify.annotations.NullMarked;
