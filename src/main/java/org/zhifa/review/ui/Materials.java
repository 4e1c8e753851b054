package org.zhifa.review.ui;

import java.time.LocalDate;
import java.util.List;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.evidence.EvidenceItem;
import org.zhifa.registry.Officer;

/** What a desk needs beside the round itself to show what was sent. */
record Materials(List<EvidenceItem> evidence, Procedure procedure, List<Officer> officers, LocalDate today) {}
