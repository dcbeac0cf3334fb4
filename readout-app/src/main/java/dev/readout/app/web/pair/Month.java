package dev.readout.app.web.pair;

import dev.readout.model.Channel;
import java.time.YearMonth;
import java.util.EnumMap;
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

    static Month of(YearMonth month) {
        return new Month(month, Map.of());
    }

    /** One more. */
    Month with(Channel channel) {
        Map<Channel, Integer> more = new EnumMap<>(Channel.class);
        more.putAll(counts);
        more.merge(channel, 1, Integer::sum);
        return new Month(month, more);
    }

    public int count(Channel channel) {
        return counts.getOrDefault(channel, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
