package dev.readout.app.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private final List<String> taken = new ArrayList<>();

    private Questions.Taking answer(String name) {
        return () -> taken.add(name);
    }

    @Test
    void answersAreTakenInTheOrderOfTheQuestionsWhoeverAnswersFirst() throws InterruptedException {
        CountDownLatch others = new CountDownLatch(2);
        try (Questions questions = new Questions(3)) {
            questions.ask("slow.example", "feed 1", () -> {
                await(others);
                return answer("slow");
            });
            for (String name : List.of("quick", "quicker")) {
                questions.ask(name + ".example", "feed of " + name, () -> {
                    others.countDown();
                    return answer(name);
                });
            }
            assertTrue(questions.full());
            while (!questions.none()) {
                questions.take();
            }
        }
        assertEquals(List.of("slow", "quick", "quicker"), taken);
    }

    @Test
    void aHostAndAFeedAreOpenUntilTheAnswerIsTaken() throws InterruptedException {
        try (Questions questions = new Questions(2)) {
            questions.ask("one.example", "feed 1", () -> answer("one"));
            assertTrue(questions.open("one.example", "feed 2"), "its host");
            assertTrue(questions.open("two.example", "feed 1"), "its feed");
            assertFalse(questions.open("two.example", "feed 2"));
            questions.take();
            assertFalse(questions.open("one.example", "feed 1"));
            assertTrue(questions.none());
        }
    }

    @Test
    void oneHostAtATimeNeedsNoOtherThread() throws InterruptedException {
        Thread here = Thread.currentThread();
        try (Questions questions = new Questions(1)) {
            questions.ask("one.example", "feed 1", () -> {
                assertEquals(here, Thread.currentThread());
                return answer("one");
            });
            questions.take();
        }
        assertEquals(List.of("one"), taken);
        assertThrows(IllegalArgumentException.class, () -> new Questions(0));
    }

    @Test
    void whatBreaksAQuestionBreaksWhoTakesTheAnswer() {
        try (Questions questions = new Questions(2)) {
            questions.ask("one.example", "feed 1", () -> {
                throw new IllegalStateException("broken");
            });
            assertThrows(IllegalStateException.class, questions::take);
            questions.ask("one.example", "feed 1", () -> {
                throw new StackOverflowError();
            });
            assertThrows(StackOverflowError.class, questions::take);
            assertTrue(questions.none());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
