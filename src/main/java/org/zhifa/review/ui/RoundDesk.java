package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.ManifestItem;
import org.zhifa.evidence.EvidenceItem;
import org.zhifa.evidence.ItemKind;
import org.zhifa.identity.CurrentActor;
import org.zhifa.review.Anchor;
import org.zhifa.review.DeskQuery;
import org.zhifa.review.Outcome;
import org.zhifa.review.ReadingItem;
import org.zhifa.review.ReviewDetails;
import org.zhifa.review.ReviewId;
import org.zhifa.review.ReviewThread;
import org.zhifa.review.Verdict;
import org.zhifa.shared.ui.Formats;

/** One round on the desk: what was sent, what is being read, the points, the threads – and what each key does to them. */
final class RoundDesk implements MaterialList.Choosing, ChecklistPane.Judging, Talk {

    /** The desk around it. */
    interface Around {

        DeskQuery query();

        void middle(Component reader);

        /** How much is unread, for the list. */
        void unread(ReviewId id, int count);

        /** After the opinion was given. */
        void concluded();

        /** On to the next round. */
        void next();
    }

    private final DeskDoors doors;
    private final Around around;
    private final ReviewId id;
    private final boolean mine;
    private final List<EvidenceItem> evidence;
    private ReviewDetails seen;
    private List<ReviewThread> threads;
    private @Nullable Reader reader;
    private @Nullable ReviewThread current;

    final MaterialList materials;
    final ConclusionBar conclusion;
    final ChecklistPane checklist;

    RoundDesk(DeskDoors doors, ReviewDetails seen, Around around) {
        this.doors = doors;
        this.around = around;
        this.seen = seen;
        this.id = seen.line().id();
        this.mine = seen.line().isOpen()
                && seen.line().isAssignedTo(CurrentActor.get().id());
        this.evidence = doors.evidence().of(seen.line().caseId());
        this.threads = doors.threads().of(id);
        materials = new MaterialList(
                doors.reading().items(id),
                seen.points().stream().anyMatch(point -> point.before().isPresent()),
                this);
        conclusion = new ConclusionBar(seen, mine, new ConclusionBar.Ending() {
            @Override
            public void conclude(Outcome outcome, String opinion) {
                doors.review().conclude(id, outcome, opinion);
                around.concluded();
            }

            @Override
            public void goOn() {
                RoundDesk.this.goOn();
            }

            @Override
            public List<ReviewThread> open() {
                return threads.stream().filter(ReviewThread::isOpen).toList();
            }

            @Override
            public String place(ReviewThread thread) {
                return RoundDesk.this.place(thread);
            }
        });
        checklist = new ChecklistPane(seen, mine, this, conclusion);
        conclusion.update(seen, false, materials.unread());
    }

    boolean isMine() {
        return mine;
    }

    ReviewDetails seen() {
        return seen;
    }

    /** Begins to read where the address says, or with what changed first. */
    void begin(DeskAddress address) {
        threads.stream()
                .filter(thread -> thread.id().toString().equals(address.thread()))
                .findFirst()
                .ifPresentOrElse(
                        this::goTo,
                        () -> read(materials.order().stream()
                                .filter(item -> item.kind() == address.kind()
                                        && item.ref().equals(address.ref()))
                                .findFirst()
                                .orElseGet(materials::first)));
    }

    @Override
    public void choose(ReadingItem item) {
        read(item);
        if (reader != null) {
            reader.focus();
        }
    }

    @Override
    public void see(ReadingItem item, boolean ticked) {
        doors.reading().see(id, item, ticked);
        materials.seen(item, ticked);
        if (reader != null && reader.item().is(item.kind(), item.ref())) {
            reader.seen(ticked);
        }
        conclusion.update(seen, checklist.hasPending(), materials.unread());
        around.unread(id, materials.unread());
    }

    @Override
    public void judge(int row, Verdict verdict, String note) {
        doors.review().judge(id, row, verdict, note);
        seen = seen.judged(
                row, verdict, note, CurrentActor.get().name(), doors.clock().instant());
        pending();
    }

    @Override
    public void pending() {
        conclusion.update(seen, checklist.hasPending(), materials.unread());
    }

    /** The next thing to do: a point, something to read, the conclusion; then the next round. */
    void goOn() {
        if (!mine) {
            around.next();
        } else if (!seen.unjudged().isEmpty()) {
            checklist.goToOpen();
        } else if (materials.unread() > 0) {
            materials.firstUnread().ifPresent(this::choose);
        } else {
            conclusion.focus();
        }
    }

    private void read(ReadingItem item) {
        materials.mark(item);
        var opened = new Reader(materials.now(item), content(item), mine, this, this);
        reader = opened;
        around.middle(opened);
        opened.show(at(item), this);
    }

    private List<ReviewThread> at(ReadingItem item) {
        return threads.stream()
                .filter(thread -> thread.isAt(item.kind(), item.ref()))
                .toList();
    }

    private Reader.Content content(ReadingItem item) {
        return switch (item.kind()) {
            case DRAFT -> new DraftContent(seen, today());
            case STEP -> step(item);
            case PAPER ->
                new SheetsContent(
                        item,
                        doors.pagesOf(ManifestItem.Kind.PAPER, item.ref()),
                        "/api/papers/" + item.ref() + ".pdf",
                        List.of(),
                        watermark());
            case EVIDENCE -> evidence(item);
        };
    }

    private Reader.Content step(ReadingItem item) {
        var entry = seen.details().steps().stream()
                .filter(step -> step.entry().toString().equals(item.ref()))
                .findFirst()
                .orElseThrow();
        var procedure =
                doors.procedures().find(seen.details().summary().procedure()).orElseThrow();
        return new StepContent(
                item, entry, procedure.step(entry.step()), doors.officers().all(), today());
    }

    private Reader.Content evidence(ReadingItem item) {
        var found = evidence.stream()
                .filter(each -> each.id().toString().equals(item.ref()))
                .findFirst()
                .orElseThrow();
        if (found.kind().isRecording()) {
            return new RecordingContent(item, found, doors.evidence(), watermark());
        }
        var address = "/api/media/" + found.id();
        var pages = found.kind() == ItemKind.PHOTO
                ? List.of(address)
                : doors.pagesOf(ManifestItem.Kind.EVIDENCE, item.ref());
        var sheets = new SheetsContent(item, pages, address, List.of(), watermark());
        sheets.sheets.addLookedListener(looked -> doors.evidence().looked(found.id(), 0, 0));
        return sheets;
    }

    private String watermark() {
        return CurrentActor.get().name() + " " + Formats.seconds(LocalDateTime.now(doors.clock()));
    }

    // Threads.

    @Override
    public LocalDate today() {
        return doors.clock().today();
    }

    @Override
    public boolean reviews() {
        return mine;
    }

    @Override
    public boolean speaks() {
        return mine;
    }

    @Override
    public String place(ReviewThread thread) {
        return place(thread.anchor(), thread.title());
    }

    private String place(Anchor anchor, String title) {
        return ThreadPlace.words(anchor, title, seen.draft());
    }

    @Override
    public String address(ReviewThread thread) {
        var path = "review/" + id + "?" + DeskAddress.thread(around.query(), thread);
        return thread.anchor().place() instanceof Anchor.Stretch stretch
                ? path + "#t=%s,%s".formatted(stretch.from(), stretch.to())
                : path;
    }

    @Override
    public void compose(Anchor anchor, String quote, Placing at) {
        if (!mine) {
            return;
        }
        var title = materials
                .find(anchor.kind(), anchor.ref())
                .title()
                .in(UI.getCurrent().getLocale());
        at.put(new ThreadForm(anchor, place(anchor, title), quote, new ThreadForm.Asking() {
            @Override
            public void ask(Anchor placed, String words) {
                var opened = doors.threads().open(id, placed, quote, words);
                refresh();
                threads.stream()
                        .filter(thread -> thread.id().equals(opened))
                        .findFirst()
                        .ifPresent(RoundDesk.this::show);
                if (reader != null) {
                    reader.talked();
                }
            }

            @Override
            public void leave() {
                refresh();
                if (reader != null) {
                    reader.focus();
                }
            }
        }));
    }

    @Override
    public void say(ReviewThread thread, String words) {
        doors.threads().say(thread.id(), words);
        refresh(thread);
    }

    @Override
    public void resolve(ReviewThread thread, String words) {
        doors.threads().resolve(thread.id(), words);
        refresh(thread);
    }

    @Override
    public void reopen(ReviewThread thread, String words) {
        doors.threads().reopen(thread.id(), words);
        refresh(thread);
    }

    /** Open ones first; from the last one on again to the first. */
    @Override
    public void next() {
        var open = threads.stream().filter(ReviewThread::isOpen).toList();
        var all = open.isEmpty() ? threads : open;
        if (!all.isEmpty()) {
            var at = Optional.ofNullable(current)
                    .map(thread -> all.stream().map(ReviewThread::id).toList().indexOf(thread.id()))
                    .orElse(-1);
            goTo(all.get((at + 1) % all.size()));
        }
    }

    private void goTo(ReviewThread thread) {
        var anchor = thread.anchor();
        if (reader == null || !reader.item().is(anchor.kind(), anchor.ref())) {
            materials.order().stream()
                    .filter(item -> item.is(anchor.kind(), anchor.ref()))
                    .findFirst()
                    .or(() -> Optional.of(materials.first()))
                    .ifPresent(this::read);
        }
        show(thread);
    }

    private void show(ReviewThread thread) {
        current = thread;
        if (reader != null) {
            reader.goTo(thread);
        }
    }

    private void refresh(ReviewThread thread) {
        refresh();
        threads.stream()
                .filter(each -> each.id().equals(thread.id()))
                .findFirst()
                .ifPresent(this::show);
    }

    private void refresh() {
        threads = doors.threads().of(id);
        if (reader != null) {
            reader.show(at(reader.item()), this);
        }
        pending();
    }
}
