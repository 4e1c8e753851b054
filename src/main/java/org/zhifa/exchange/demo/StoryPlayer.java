package org.zhifa.exchange.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.casework.OpenCase;
import org.zhifa.casework.ReviewRequest;
import org.zhifa.casework.procedure.FieldSpec;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.Step;
import org.zhifa.disclosure.Publications;
import org.zhifa.documents.Papers;
import org.zhifa.evidence.Evidence;
import org.zhifa.evidence.NewEvidence;
import org.zhifa.identity.Standing;
import org.zhifa.review.LegalReview;
import org.zhifa.review.Outcome;
import org.zhifa.review.Shelf;
import org.zhifa.review.Verdict;
import org.zhifa.shared.OfficialClock;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays a story through the services, each act by its person and at its moment: no rule is passed by, and the log tells the
 * story as it was.
 */
@Component
public class StoryPlayer {

    private static final String PROCEDURE = "CF-PT";
    private static final int MOST = 50;

    private final Casework casework;
    private final Procedures procedures;
    private final CountyRegisters registers;
    private final Evidence evidence;
    private final LegalReview reviews;
    private final Papers papers;
    private final Publications publications;
    private final DemoVideo video;
    private final JsonMapper json;

    StoryPlayer(
            Casework casework,
            Procedures procedures,
            CountyRegisters registers,
            Evidence evidence,
            LegalReview reviews,
            Papers papers,
            Publications publications,
            DemoVideo video,
            JsonMapper json) {
        this.casework = casework;
        this.procedures = procedures;
        this.registers = registers;
        this.evidence = evidence;
        this.reviews = reviews;
        this.papers = papers;
        this.publications = publications;
        this.video = video;
        this.json = json;
    }

    /** Plays the whole story; the case it tells of. */
    public CaseId play(Story story, Roster roster) {
        var playing = begin(story, roster);
        playing.goOn(LocalDateTime.MAX);
        return playing.caseId();
    }

    /** Begins a story without playing any of it. */
    public Playing begin(Story story, Roster roster) {
        return new Playing(story, roster);
    }

    /** A story being played, act by act. */
    public final class Playing {

        private final Story story;
        private final Roster roster;
        private int played;

        @SuppressWarnings("NullAway.Init")
        private CaseId id;

        private Playing(Story story, Roster roster) {
            this.story = story;
            this.roster = roster;
        }

        /** The case the story tells of, once it was opened. */
        public CaseId caseId() {
            return id;
        }

        /** Plays on, up to and including what happened at {@code moment}. */
        public void goOn(LocalDateTime moment) {
            while (played < story.acts().size()
                    && !story.acts().get(played).at().isAfter(moment)) {
                perform(story.acts().get(played++));
            }
        }

        private void perform(Story.Act act) {
            try {
                OfficialClock.<Playing, RuntimeException>at(act.at(), () -> {
                    Standing.in(roster.actor(act.by()), () -> does(act));
                    return this;
                });
            } catch (RuntimeException refused) {
                throw new IllegalStateException(
                        "%s: %s %s %s could not: %s"
                                .formatted(story.title(), act.at(), act.by(), act.does(), refused.getMessage()),
                        refused);
            }
        }

        private void does(Story.Act act) {
            switch (act.does()) {
                case OPEN -> open(act);
                case TAKE -> casework.take(id, act.step(), entries(step(act), act.with()));
                case AGREE -> casework.agree(id, waiting(act.step()), act.words());
                case RECORD -> record(act);
                case DRAFT -> casework.draft(id, json.convertValue(act.with(), DecisionDraft.class));
                case SEND_TO_REVIEW -> casework.sendToReview(id, act.step(), request(act));
                case REVIEW -> review(act);
                case ISSUE -> papers.issue(id, act.text("paper"));
                case PRINT ->
                    papers.printed(
                            papers.find(id, act.text("paper")).orElseThrow().id(),
                            Integer.parseInt(act.text("copies")));
                case COLLECT -> publications.collect(task());
                case CHECK -> publications.check(task());
                case PUBLISH -> publications.publish(task());
            }
        }

        private void open(Story.Act act) {
            var procedure = procedures.find(PROCEDURE).orElseThrow();
            id = casework.open(new OpenCase(
                    PROCEDURE,
                    story.title(),
                    story.power(),
                    registers.partyOf(story),
                    story.handlers().stream()
                            .map(username -> roster.someone(username).id())
                            .toList(),
                    entries(procedure.first(), act.with())));
        }

        private Step step(Story.Act act) {
            return procedures.find(PROCEDURE).orElseThrow().step(act.step());
        }

        /** Officers stand in a story by their accounts; a form keeps their ids. */
        private Map<String, Object> entries(Step step, Map<String, Object> with) {
            var entries = new HashMap<>(with);
            for (var field : step.fields()) {
                if (field.type() == FieldSpec.Type.OFFICERS && with.get(field.name()) instanceof List<?> usernames) {
                    entries.put(
                            field.name(),
                            usernames.stream()
                                    .map(username -> roster.someone(username.toString())
                                            .id()
                                            .toString())
                                    .toList());
                }
            }
            return entries;
        }

        /** Why what is missing is missing, and what was done about each point found before. */
        private static ReviewRequest request(Story.Act act) {
            var answers = new HashMap<Integer, String>();
            texts(act, "answers").forEach((point, text) -> answers.put(Integer.valueOf(point), text));
            return new ReviewRequest(texts(act, "explained"), answers, act.text("urgency"));
        }

        private static Map<String, String> texts(Story.Act act, String name) {
            var texts = new HashMap<String, String>();
            if (act.with().get(name) instanceof Map<?, ?> written) {
                written.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
            return texts;
        }

        private UUID waiting(String step) {
            return casework.details(id).last(step).orElseThrow().entry();
        }

        private void record(Story.Act act) {
            var from = LocalDateTime.parse(act.text("from"));
            var to = LocalDateTime.parse(act.text("to"));
            var form = NewEvidence.of(id, act.step(), act.text("name"))
                    .recorded(instant(from), instant(to))
                    .by(act.text("device"))
                    .proving(act.text("proves"))
                    .lateBecause(act.text("late"));
            try {
                evidence.record(form, video.of(act.text("name"), Duration.between(from, to)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private void review(Story.Act act) {
            var mine = reviews.on(Shelf.POOL, MOST).stream()
                    .filter(line -> line.caseId().equals(id))
                    .findFirst()
                    .orElseThrow();
            reviews.take(mine.id());
            var problems = act.with().get("problems") instanceof Map<?, ?> found ? found : Map.of();
            for (var point : reviews.details(mine.id()).points()) {
                var problem = problems.get(Integer.toString(point.row().no()));
                reviews.judge(
                        mine.id(),
                        point.row().no(),
                        problem == null ? Verdict.LAWFUL : Verdict.PROBLEM,
                        problem == null ? "" : problem.toString());
            }
            reviews.conclude(mine.id(), Outcome.valueOf(act.text("outcome")), act.words());
        }

        private UUID task() {
            return publications.find(id).orElseThrow().id();
        }
    }

    private static java.time.Instant instant(LocalDateTime moment) {
        return moment.atZone(OfficialClock.BEIJING).toInstant();
    }
}
