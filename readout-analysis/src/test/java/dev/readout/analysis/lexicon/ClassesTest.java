package dev.readout.analysis.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassesTest {
    private final Classes classes = new Classes(List.of("saying", "calendar"));

    @Test
    void hasTheClassesThatItWasMadeOf() {
        assertTrue(classes.has("calendar"));
        assertTrue(classes.has("saying"));
        assertEquals(new Classes(List.of("calendar", "saying")), classes);
    }

    @Test
    void hasNoOtherEvenOfTheSameMark() {
        List<String> others = IntStream.range(0, 1000)
                .mapToObj(i -> "class-" + i)
                .filter(name -> (name.hashCode() - "saying".hashCode()) % Long.SIZE == 0)
                .toList();
        assertFalse(others.isEmpty());
        others.forEach(name -> assertFalse(classes.has(name), name));
        assertFalse(classes.has("boundary"));
    }
}
