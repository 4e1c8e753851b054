package org.zhifa.casework;

import java.util.List;
import java.util.Optional;
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
}
