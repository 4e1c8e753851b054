package org.zhifa.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseFiles extends Repository<CaseFile, CaseId> {

    CaseFile save(CaseFile file);

    Optional<CaseFile> findById(CaseId id);

    @Query("""
            from CaseFile c where :words = '' or c.title like concat('%', :words, '%')
                or c.partyName like concat('%', :words, '%') or c.number.text like concat('%', :words, '%')
            order by c.openedOn desc, c.number.text desc""")
    List<CaseFile> search(String words, Pageable page);

    /**
     * Open cases of this officer, those with a step that waits for one of these turns ({@code step/turn}), and those where
     * one of these steps is done. Handlers and conditions follow in one query each for all of them.
     */
    @Query("""
            select distinct c from CaseFile c left join fetch c.steps
            where c.closedOn is null and (:person member of c.handlers
                or exists (select e.id from CaseFile w join w.steps e where w = c
                    and (e.state = WAITING and concat(e.step, '/', cast(e.turn as string)) in :turns
                        or e.state = DONE and e.step in :ways)))""")
    List<CaseFile> thatMayWaitFor(UUID person, List<String> turns, List<String> ways);
}
