package org.zhifa.documents;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.documents.paper.Officer;
import org.zhifa.documents.paper.Paper;
import org.zhifa.documents.paper.SceneRecordPaper;
import org.zhifa.evidence.Evidence;
import org.zhifa.evidence.EvidenceItem;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.Refusal;

/** Makes records of a scene (现场笔录): what was found there, who was present, and which recordings show it. */
@Component
class SceneRecords implements PaperMaker {

    private static final String INSPECTION = "CF-PT-05";

    private final Evidence evidence;

    SceneRecords(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String type() {
        return "CF-XCBL";
    }

    @Override
    public List<StepLine> documented(CaseMatter matter) {
        return matter.done(INSPECTION);
    }

    @Override
    public Refusal tooEarly(CaseMatter matter) {
        return new PaperRefusal.TooEarly(
                "现场笔录", matter.procedure().step(INSPECTION).name().zh());
    }

    @Override
    public Optional<Paper> proposal(CaseMatter matter) {
        return matter.lastDone(INSPECTION).map(line -> paper(matter, line));
    }

    @Override
    public Paper paper(CaseMatter matter, StepLine inspection) {
        var entries = matter.entries(inspection);
        var from = entries.from("time");
        var to = entries.to("time");
        return new SceneRecordPaper(
                matter.organ(),
                from,
                to,
                entries.textOrNone("place"),
                matter.party().name(),
                PenaltyWords.identityLabel(matter.party()),
                PenaltyWords.identity(matter.party()),
                entries.person("present").orElse(Words.NONE),
                entries.officers("officers").stream()
                        .map(matter::officer)
                        .map(officer -> new Officer(
                                officer.name(), officer.certificate().text(), "检查"))
                        .toList(),
                null,
                recordings(matter, from, to),
                told(matter, entries),
                entries.yes("certificateShown"),
                entries.yes("rightsTold"),
                recusal(matter),
                findings(entries));
    }

    private String recordings(CaseMatter matter, LocalDateTime from, LocalDateTime to) {
        var shown = evidence.coverage(matter.details().summary().id()).lines().stream()
                .filter(line -> line.step().equals(INSPECTION))
                .flatMap(line -> line.items().stream())
                .filter(item -> shows(item, from, to))
                .map(EvidenceItem::name)
                .toList();
        return Words.list(shown);
    }

    private static boolean shows(EvidenceItem item, LocalDateTime from, LocalDateTime to) {
        var begins = item.recordedFrom();
        var ends = item.recordedTo();
        return begins != null && ends != null && begins.isBefore(moment(to)) && ends.isAfter(moment(from));
    }

    private static Instant moment(LocalDateTime time) {
        return time.atZone(OfficialClock.BEIJING).toInstant();
    }

    /** Only what the form says was said. */
    private static String told(CaseMatter matter, Entries entries) {
        var told = new StringBuilder();
        if (entries.yes("certificateShown")) {
            told.append("我们是%s的执法人员，这是我们的执法证件，请查看。现在依法进行检查。".formatted(matter.organ()));
        }
        if (entries.yes("rightsTold")) {
            told.append("你有权陈述、申辩；认为我们与本案有利害关系的，有权申请回避。");
        }
        return Words.orNone(told.toString());
    }

    private static @Nullable String recusal(CaseMatter matter) {
        return matter.lastDone("CF-PT-04")
                .map(matter::entries)
                .filter(entries -> entries.yes("requested"))
                .map(entries -> entries.textOrNone("decision"))
                .orElse(null);
    }

    private static List<String> findings(Entries entries) {
        var findings = new ArrayList<String>(entries.textOrNone("findings")
                .lines()
                .filter(line -> !line.isBlank())
                .toList());
        entries.text("statement").ifPresent(words -> findings.add("当事人陈述：" + Words.sentence(words)));
        if (entries.yes("refusedToSign")) {
            findings.add("当事人拒绝签名。");
        }
        return findings;
    }
}
