package dev.readout.analysis.lineage;

import java.util.Arrays;

/** Numbers distinct values from 0 on: a hash table in flat arrays, with open addresses. */
final class Slots {
    private static final int SPREAD = 0x9E3779B9;

    private long[] values;
    private int[] numbers;
    private int size;

    /** @param expected how many values there will be; more are welcome */
    Slots(int expected) {
        int room = Integer.highestOneBit(Math.max(16, expected)) * 2;
        values = new long[room];
        numbers = filled(room);
    }

    private static int[] filled(int room) {
        int[] numbers = new int[room];
        Arrays.fill(numbers, -1);
        return numbers;
    }

    int size() {
        return size;
    }

    /** The number of a value, a new one where it is new. */
    int enter(long value) {
        if (size * 4L >= values.length * 3L) {
            grow();
        }
        int place = place(value);
        if (numbers[place] < 0) {
            values[place] = value;
            numbers[place] = size++;
        }
        return numbers[place];
    }

    /** The number of a value, or -1 where it was never entered. */
    int find(long value) {
        return numbers[place(value)];
    }

    private int place(long value) {
        int place = (int) ((value ^ (value >>> 32)) * SPREAD >>> 7) & (values.length - 1);
        while (numbers[place] >= 0 && values[place] != value) {
            place = (place + 1) & (values.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldValues = values;
        int[] oldNumbers = numbers;
        values = new long[oldValues.length * 2];
        numbers = filled(values.length);
        for (int i = 0; i < oldValues.length; i++) {
            if (oldNumbers[i] >= 0) {
                int place = place(oldValues[i]);
                values[place] = oldValues[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
