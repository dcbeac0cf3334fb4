package dev.readout.app.web.pair;

import dev.readout.model.Channel;
import java.time.YearMonth;
import java.util.Map;

/**
 * The contacts of one month.
 *
 * @param counts by channel; a disputed one counts as its best supported
 */
public record Month(YearMonth month, Map<Channel, Integer> counts) {
    public Month {
        counts = Map.copyOf(counts);
    }

    public int count(Channel channel) {
        return counts.getOrDefault(channel, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
