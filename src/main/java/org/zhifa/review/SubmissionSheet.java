package org.zhifa.review;

import java.util.List;
import java.util.Optional;
import org.zhifa.shared.Refusal;

/**
 * What an officer sees before he sends a case to review (送审核对).
 *
 * @param points what the last opinion found fault with and still waits for an answer
 * @param signed whether the head of the unit signs before it goes to review
 * @param urgentDays within how many working days an urgent opinion is given
 * @param obstacle what keeps it from being sent, whatever is explained
 */
public record SubmissionSheet(
        List<Material> materials, List<OpenPoint> points, boolean signed, int urgentDays, Optional<Refusal> obstacle) {

    public SubmissionSheet {
        materials = List.copyOf(materials);
        points = List.copyOf(points);
    }

    /** What must be explained, or supplied. */
    public List<Material> missing() {
        return materials.stream().filter(Material::isMissing).toList();
    }
}
