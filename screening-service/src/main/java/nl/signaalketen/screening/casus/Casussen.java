package nl.signaalketen.screening.casus;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.signaalketen.screening.casus.CasusFile.Concerned;
import nl.signaalketen.screening.casus.CasusFile.Judgement;
import nl.signaalketen.screening.model.BetrokkeneId;
import nl.signaalketen.screening.model.CasusId;
import nl.signaalketen.screening.model.SignalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The casussen, as they are now. */
@Component
public final class Casussen {

    private final JdbcClient database;

    Casussen(JdbcClient database) {
        this.database = database;
    }

    public Optional<CasusFile> find(CasusId casus) {
        return database.sql("select * from casus where casus = ?")
                .param(casus.value())
                .query((row, number) -> Rows.casus(row))
                .optional()
                .map(file -> file.with(signals(casus), betrokkenen(casus)));
    }

    private List<SignalId> signals(CasusId casus) {
        return database.sql("select signal from casus_signal where casus = ? order by place")
                .param(casus.value())
                .query((row, number) -> new SignalId(row.getObject("signal", UUID.class)))
                .list();
    }

    private List<Concerned> betrokkenen(CasusId casus) {
        record Entry(BetrokkeneId of, Judgement judgement) {}
        var judgements = database
                .sql("""
                        select classification.* from classification join betrokkene using (betrokkene)
                        where casus = ? order by stage desc
                        """)
                .param(casus.value())
                .query((row, number) -> new Entry(Rows.betrokkene(row), Rows.judgement(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Entry::of, Collectors.mapping(Entry::judgement, Collectors.toList())));
        return database.sql("select * from betrokkene where casus = ? order by place")
                .param(casus.value())
                .query((row, number) -> Rows.concerned(row, judgements.getOrDefault(Rows.betrokkene(row), List.of())))
                .list();
    }
}
