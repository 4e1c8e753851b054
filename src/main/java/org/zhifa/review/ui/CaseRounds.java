package org.zhifa.review.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.UUID;
import org.zhifa.casework.CaseId;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.review.LegalReview;
import org.zhifa.review.Minutes;
import org.zhifa.review.Objection;
import org.zhifa.review.ObjectionId;
import org.zhifa.review.Objections;
import org.zhifa.review.ReviewClock;
import org.zhifa.review.ReviewId;
import org.zhifa.review.Submission;
import org.zhifa.review.TimeRequest;
import org.zhifa.shared.OfficialClock;

/** The rounds of review on the case page, with what may be done about them there; shown anew after each act. */
final class CaseRounds extends Div {

    private final transient CaseId id;
    private final transient LegalReview review;
    private final transient Submission submission;
    private final transient Objections objections;
    private final transient ReviewClock time;
    private final transient OfficialClock clock;

    CaseRounds(
            CaseId id,
            LegalReview review,
            Submission submission,
            Objections objections,
            ReviewClock time,
            OfficialClock clock) {
        this.id = id;
        this.review = review;
        this.submission = submission;
        this.objections = objections;
        this.time = time;
        this.clock = clock;
        load();
    }

    private void load() {
        removeAll();
        var disputable = objections.objectable(id);
        var rounds = review.rounds(id).stream()
                .map(round -> new RoundPage(
                        round,
                        submission.materials(round.line().id()),
                        submission.answers(id).stream()
                                .filter(answer ->
                                        answer.to().equals(round.line().id()))
                                .toList(),
                        objections.to(round.line().id()),
                        time.of(round.line().id()),
                        disputable
                                .filter(open -> open.equals(round.line().id()))
                                .isPresent()))
                .toList();
        add(new RoundList(rounds, reader(), clock.today(), new Doing()));
    }

    private RoundReader reader() {
        var actor = CurrentActor.get();
        return new RoundReader(
                actor.id(), submission.isHandler(id), actor.is(Role.REVIEWER), actor.is(Role.HEAD_OF_BODY));
    }

    private LocalDate today() {
        return clock.today();
    }

    /** What its buttons do. */
    private final class Doing implements RoundList.Doing {

        @Override
        public void object(ReviewId round) {
            new WordsDialog("review.objection.file", words -> {
                        objections.file(round, words);
                        load();
                    })
                    .open();
        }

        @Override
        public void note(ObjectionId objection) {
            new NoteDialog((result, words) -> {
                        objections.note(objection, result, words);
                        load();
                    })
                    .open();
        }

        @Override
        public void refer(ObjectionId objection) {
            new WordsDialog("review.objection.refer", words -> {
                        objections.refer(objection, words);
                        load();
                    })
                    .open();
        }

        @Override
        public void decide(ObjectionId objection) {
            new ObjectionDialog(today(), new ObjectionDialog.Deciding() {
                        @Override
                        public void alone(Objection.Result result, String words) {
                            objections.decide(objection, result, words);
                            load();
                        }

                        @Override
                        public void together(Objection.Result result, String words, Minutes minutes) {
                            objections.decideTogether(objection, result, words, minutes);
                            load();
                        }
                    })
                    .open();
        }

        @Override
        public void askFor(ReviewId round, TimeRequest.Kind kind) {
            new WordsDialog("review.time.ask." + kind, words -> {
                        if (kind == TimeRequest.Kind.EXTENSION) {
                            time.askForExtension(round, words);
                        } else {
                            time.askForHaste(round, words);
                        }
                        load();
                    })
                    .open();
        }

        @Override
        public void grant(UUID request) {
            time.grant(request, "");
            load();
        }

        @Override
        public void refuse(UUID request) {
            new WordsDialog("review.time.refuse", words -> {
                        time.refuse(request, words);
                        load();
                    })
                    .open();
        }
    }
}
