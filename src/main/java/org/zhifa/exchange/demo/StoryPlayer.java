package org.zhifa.exchange.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.zhifa.review.Advisers;
import org.zhifa.review.Anchor;
import org.zhifa.review.HoldReason;
import org.zhifa.review.LegalReview;
import org.zhifa.review.Opinions;
import org.zhifa.review.Outcome;
import org.zhifa.review.Reading;
import org.zhifa.review.ReviewDesk;
import org.zhifa.review.ReviewId;
import org.zhifa.review.Threads;
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
    private final Casework casework;
    private final Procedures procedures;
    private final CountyRegisters registers;
    private final Evidence evidence;
    private final LegalReview reviews;
    private final Opinions opinions;
    private final Advisers advisers;
    private final ReviewDesk desk;
    private final Reading reading;
    private final Threads threads;
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
            Opinions opinions,
            Advisers advisers,
            ReviewDesk desk,
            Reading reading,
            Threads threads,
            Papers papers,
            Publications publications,
            DemoVideo video,
            JsonMapper json) {
        this.casework = casework;
        this.procedures = procedures;
        this.registers = registers;
        this.evidence = evidence;
        this.reviews = reviews;
        this.opinions = opinions;
        this.advisers = advisers;
        this.desk = desk;
        this.reading = reading;
        this.threads = threads;
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
                case TAKE_REVIEW -> reviews.take(round());
                case READ ->
                    reading.items(round()).stream()
                            .limit(Integer.parseInt(act.text("count")))
                            .forEach(item -> reading.see(round(), item, true));
                case JUDGE -> judge(act, texts(act, "points").keySet());
                case ASK -> threads.open(round(), anchor(act), act.text("quote"), act.words());
                case ANSWER -> threads.say(threads.of(id).getLast().id(), act.words());
                case ADVISE ->
                    advisers.ask(
                            round(),
                            roster.someone(act.text("adviser")).id(),
                            act.words(),
                            LocalDate.parse(act.text("until")),
                            advisers.materials(round()).stream()
                                    .limit(Integer.parseInt(act.text("count")))
                                    .toList());
                case HOLD ->
                    desk.hold(
                            round(),
                            HoldReason.valueOf(act.text("reason")),
                            act.words(),
                            LocalDate.parse(act.text("until")));
                case REVIEW -> review(act);
                case APPROVE -> opinions.approve(round(), act.words());
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
            reviews.take(round());
            judge(
                    act,
                    reviews.details(round()).points().stream()
                            .map(point -> String.valueOf(point.row().no()))
                            .toList());
            opinions.propose(round(), Outcome.valueOf(act.text("outcome")), act.words(), act.text("suggestions"));
        }

        private void judge(Story.Act act, Collection<String> points) {
            var problems = texts(act, "problems");
            var reasons = texts(act, "reasons");
            var pages = texts(act, "pages");
            for (var point : points) {
                reviews.judge(
                        round(),
                        Integer.parseInt(point),
                        problems.containsKey(point) ? Verdict.PROBLEM : Verdict.LAWFUL,
                        problems.getOrDefault(point, reasons.getOrDefault(point, "")),
                        pages.getOrDefault(point, ""));
            }
        }

        /** At a paragraph of the draft, or at a stretch of a recording. */
        private Anchor anchor(Story.Act act) {
            if (!act.text("paragraph").isEmpty()) {
                return Anchor.paragraph(act.text("paragraph"));
            }
            var item = reading.items(round()).stream()
                    .filter(each -> each.title().zh().equals(act.text("recording")))
                    .findFirst()
                    .orElseThrow();
            return new Anchor(
                    item.kind(),
                    item.ref(),
                    new Anchor.Stretch(Double.parseDouble(act.text("from")), Double.parseDouble(act.text("to"))));
        }

        /** The round of review the case is in, or was in last. */
        private ReviewId round() {
            return reviews.rounds(id).getFirst().line().id();
        }

        private static Map<String, String> texts(Story.Act act, String name) {
            var texts = new LinkedHashMap<String, String>();
            if (act.with().get(name) instanceof Map<?, ?> written) {
                written.forEach((key, text) -> texts.put(key.toString(), String.valueOf(text)));
            }
            return texts;
        }

        private UUID task() {
            return publications.find(id).orElseThrow().id();
        }
    }

    private static java.time.Instant instant(LocalDateTime moment) {
        return moment.atZone(OfficialClock.BEIJING).toInstant();
    }
}
