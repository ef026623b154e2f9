# Artikel 475b, 475da lid 4, 5 en 7, 475db, 475dc en 475e Rv. Bedragen in eurocent.
# Alleenstaande met een laag inkomen: 95% van 1.419,46 = 1.348,487.
Feature: Beslagvrije voet, aftrek en bijzondere situaties

  Background:
    Given parameter "persoon_id" is "anna"

  Scenario: geen beslag: er is geen beslagvrije voet, en verder wordt niets gevraagd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen |
      | anna       | 1980-01-01    | false             |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is false
    And output "beslagvrije_voet" equals 0

  Scenario: naar beslag bij een minderjarige wordt niet gevraagd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 2009-01-01    |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is false
    And output "beslagvrije_voet" equals 0

  # Artikel 475dc lid 1.
  Scenario: inkomen 1419,46 en vakantiegeld 0 per maand: nooit meer dan 95 procent
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 141946          | 0                      | true         | 1700000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 134848.7

  # Artikel 475dc lid 1.
  Scenario: inkomen 1419,45 en vakantiegeld 0 per maand: nooit meer dan 95 procent
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 141945          | 0                      | true         | 1700000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 134847.75

  # Artikel 475dc lid 1.
  Scenario: inkomen 1300 en vakantiegeld 119,46 per maand: nooit meer dan 95 procent
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 130000          | 11946                  | true         | 1700000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 134848.7

  # Artikel 475dc lid 1.
  Scenario: inkomen 1000 en vakantiegeld 0 per maand: nooit meer dan 95 procent
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 100000          | 0                      | true         | 1700000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 95000

  # Artikel 475db lid 1 onder b: 1.348,487 - 500,00.
  Scenario: eigen inkomen zonder beslag gaat eraf
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon     | netto         | 100000          | 0                      | true         | 1200000    |
      | i2         | anna       | pensioen | netto         | 50000           | 0                      | false        | 600000     |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 84848.7

  Scenario: is dat meer dan de beslagvrije voet, dan blijft er niets vrij
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon     | netto         | 100000          | 0                      | true         | 1200000    |
      | i2         | anna       | pensioen | netto         | 140000          | 0                      | false        | 600000     |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 0

  Scenario: kinderbijslag gaat er niet af
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort         | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon          | netto         | 200000          | 0                      | true         | 1700000    |
      | i2         | anna       | kinderbijslag | netto         | 50000           | 0                      | false        | 0          |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 134848.7

  Scenario: toeslag gaat er niet af
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort   | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon    | netto         | 200000          | 0                      | true         | 1700000    |
      | i2         | anna       | toeslag | netto         | 50000           | 0                      | false        | 0          |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 134848.7

  Scenario: gift gaat er niet af
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 200000          | 0                      | true         | 1700000    |
      | i2         | anna       | gift  | netto         | 50000           | 0                      | false        | 0          |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 134848.7

  Scenario: bijzondere bijstand gaat er niet af
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort               | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon                | netto         | 200000          | 0                      | true         | 1700000    |
      | i2         | anna       | bijzondere_bijstand | netto         | 50000           | 0                      | false        | 0          |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 134848.7

  Scenario: studiefinanciering gaat er niet af
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort              | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon               | netto         | 200000          | 0                      | true         | 1700000    |
      | i2         | anna       | studiefinanciering | netto         | 50000           | 0                      | false        | 0          |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 134848.7

  Scenario: kinderalimentatie gaat er niet af
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort             | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon              | netto         | 200000          | 0                      | true         | 1700000    |
      | i2         | anna       | kinderalimentatie | netto         | 50000           | 0                      | false        | 0          |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 134848.7

  Scenario: vrijwilligersvergoeding gaat er niet af
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort                   | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon                    | netto         | 200000          | 0                      | true         | 1700000    |
      | i2         | anna       | vrijwilligersvergoeding | netto         | 50000           | 0                      | false        | 0          |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 134848.7

  # Artikel 475db lid 1 onder a: 1.926,4005 - 800,00.
  Scenario: inkomen van de echtgenoot zonder beslag gaat eraf
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | false             | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | geen         | true          | false               | geen             | false         |
      | bram       | anna     | gehuwd | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 300000          | 0                      | true         | 1000000    |
      | i2         | bram       | loon  | netto         | 80000           | 0                      | false        | 1000000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 112640.05

  Scenario: tot ten hoogste de helft
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | false             | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | geen         | true          | false               | geen             | false         |
      | bram       | anna     | gehuwd | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 300000          | 0                      | true         | 1000000    |
      | i2         | bram       | loon  | netto         | 100000          | 0                      | false        | 1000000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 96320.025

  Scenario: ligt er ook op dat inkomen beslag, dan gaat het er niet af
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | geen         | true          | false               | geen             | false         |
      | bram       | anna     | gehuwd | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 300000          | 0                      | true         | 1000000    |
      | i2         | bram       | loon  | netto         | 80000           | 0                      | true         | 1000000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 192640.05

  Scenario: ligt er beslag op een ander inkomen van de echtgenoot, dan gaat het vrije deel eraf
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | geen         | true          | false               | geen             | false         |
      | bram       | anna     | gehuwd | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 300000          | 0                      | true         | 1000000    |
      | i2         | bram       | loon  | netto         | 80000           | 0                      | false        | 1000000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 112640.05

  # Artikel 475db lid 1 onder c.
  Scenario: loonbelasting voor een auto van het werk gaat eraf
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 12000              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 300000          | 0                      | true         | 1700000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 122848.7

  Scenario: 18 jaar op de dag zelf
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 2008-07-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 1700000    |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is true
    And output "beslagvrije_voet" equals 134848.7

  Scenario: 18 jaar na de dag zelf
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 2008-07-02    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 1700000    |
    When I evaluate outputs "beslagvrije_voet_geldt, beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet_geldt" is false
    And output "beslagvrije_voet" equals 0

  Scenario: ook vakantiegeld bij inkomen zonder beslag gaat eraf
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon     | netto         | 100000          | 0                      | true         | 1200000    |
      | i2         | anna       | pensioen | netto         | 50000           | 4000                   | false        | 600000     |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 80848.7

  # Artikel 475da lid 4: 47,5% van 2.027,79.
  Scenario: geen adres in Nederland
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | false                     | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 1700000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 96320.025

  # Artikel 475e lid 1.
  Scenario: geen adres, maar wel een vaste plek die de deurwaarder kent: de gewone berekening
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | false                     | true              | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 1700000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 134848.7

  Scenario: in een ander land: de factor is niet bevestigd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | false              | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 1700000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then the execution fails with "beslagvrije voet voor wie in een ander land woont"

  # Artikel 475e lid 2: 900,00 + 2/3 x 449,44 + 47,00 = 1.246,63 (afgerond).
  Scenario: in een instelling
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto | prijs_verzorging |
      | anna       | 1980-01-01    | true              | true                | true               | true          | true                      | false             | 0                  | 90000            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 1700000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 124662.666666666666666666666667

  # 900,00 + 2/3 x 699,11 + 106,00 = 1.472,07 (afgerond): artikel 23 lid 1 onder b Participatiewet.
  Scenario: beiden in een instelling
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto | prijs_verzorging |
      | anna       | 1980-01-01    | true              | true                | true               | true          | true                      | false             | 0                  | 90000            |
      | bram       | 1980-01-01    | false             | true                | true               | true          | true                      | false             | 0                  |                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | geen         | true          | false               | geen             | false         |
      | bram       | anna     | gehuwd | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 1700000    |
      | i2         | bram       | loon  | netto         | 0               | 0                      | false        | 0          |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 147207.333333333333333333333333

  # Artikel 475da lid 5: boven 932,93 x 110% = 1.026,223.
  Scenario: huur 1026,22: verhoging op verzoek
    Given the calculation date is "2026-07-01"
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | kale_huur |
      | anna       | huur         | 102622    |
    When I evaluate "verhoging_woonkosten_op_verzoek" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "verhoging_woonkosten_op_verzoek" equals 0

  Scenario: huur 1026,23: verhoging op verzoek
    Given the calculation date is "2026-07-01"
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | kale_huur |
      | anna       | huur         | 102623    |
    When I evaluate "verhoging_woonkosten_op_verzoek" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "verhoging_woonkosten_op_verzoek" equals 0.7

  Scenario: huur 1200: verhoging op verzoek
    Given the calculation date is "2026-07-01"
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | kale_huur |
      | anna       | huur         | 120000    |
    When I evaluate "verhoging_woonkosten_op_verzoek" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "verhoging_woonkosten_op_verzoek" equals 17377.7

  Scenario: eigen huis met hoge lasten: verhoging op verzoek
    Given the calculation date is "2026-07-01"
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | woonkosten_eigen_woning |
      | anna       | koop         | 130000                  |
    When I evaluate "verhoging_woonkosten_op_verzoek" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "verhoging_woonkosten_op_verzoek" equals 27377.7

  Scenario: wie inwoont, heeft geen eigen woonkosten
    Given the calculation date is "2026-07-01"
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | inwonend     |
    When I evaluate "verhoging_woonkosten_op_verzoek" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "verhoging_woonkosten_op_verzoek" equals 0

  # Artikel 475da lid 7: tot 55.682,78 of 71.089,09.
  Scenario: verhoging voor de woning vragen: koop, alleen, inkomen 55682: ja
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 5568200    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | koop         |
    When I evaluate "kan_verhoging_woning_vragen" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "kan_verhoging_woning_vragen" is true

  Scenario: verhoging voor de woning vragen: koop, alleen, inkomen 55683: nee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 5568300    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | koop         |
    When I evaluate "kan_verhoging_woning_vragen" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "kan_verhoging_woning_vragen" is false

  Scenario: verhoging voor de woning vragen: koop, gehuwd, inkomen 71089: ja
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | false             | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | geen         | true          | false               | geen             | false         |
      | bram       | anna     | gehuwd | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 7108900    |
      | i2         | bram       | loon  | netto         | 0               | 0                      | false        | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | koop         |
    When I evaluate "kan_verhoging_woning_vragen" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "kan_verhoging_woning_vragen" is true

  Scenario: verhoging voor de woning vragen: koop, gehuwd, inkomen 71090: nee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
      | bram       | 1980-01-01    | false             | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | geen         | true          | false               | geen             | false         |
      | bram       | anna     | gehuwd | geen         | true          | false               | geen             | false         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 7109000    |
      | i2         | bram       | loon  | netto         | 0               | 0                      | false        | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | koop         |
    When I evaluate "kan_verhoging_woning_vragen" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "kan_verhoging_woning_vragen" is false

  Scenario: verhoging voor de woning vragen: huur, alleen, inkomen 30000: nee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 3000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning |
      | anna       | huur         | true                |
    When I evaluate "kan_verhoging_woning_vragen" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "kan_verhoging_woning_vragen" is false

  Scenario: verhoging voor de woning vragen: kamer, alleen, inkomen 30000: ja
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 3000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | aangewezen_woonvorm |
      | anna       | kamer        | false               | false               |
    When I evaluate "kan_verhoging_woning_vragen" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "kan_verhoging_woning_vragen" is true

  Scenario: verhoging voor de woning vragen: inwonend, alleen, inkomen 30000: nee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 3000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | inwonend     |
    When I evaluate "kan_verhoging_woning_vragen" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "kan_verhoging_woning_vragen" is false

  Scenario: verhoging voor de woning vragen: op de cent, inkomen 55682,77
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 5568277    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | koop         |
    When I evaluate "kan_verhoging_woning_vragen" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "kan_verhoging_woning_vragen" is true

  Scenario: verhoging voor de woning vragen: op de cent, inkomen 55682,78
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 5568278    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | koop         |
    When I evaluate "kan_verhoging_woning_vragen" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "kan_verhoging_woning_vragen" is false

  Scenario: onbekend is niet nul: onder_beslag
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | 1700000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then the execution fails with "Variable not found: .onder_beslag"

  # Maandtabel 2026: van 1.498,50 gaat met korting 37,58 af: 1.460,92 netto. 95 procent daarvan is 1.387,874; de voet
  # van 1.348,487 is lager.
  Scenario: bruto loon telt na loonheffing
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto | heeft_wajong | heeft_aow_leeftijd |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  | false        | false              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | bruto         |                 | 149850          | true                | 0                      | true         | 1798200    |
    When I evaluate outputs "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 134848.7

  # Zonder korting gaat er 535,67 af: 962,83 netto. 95 procent daarvan is 914,6885 (artikel 475dc).
  Scenario: bruto loon, de 95 procent beslist
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto | heeft_wajong | heeft_aow_leeftijd |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  | false        | false              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | bruto         |                 | 149850          | false               | 0                      | true         | 1798200    |
    When I evaluate outputs "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 91468.85

  # 1.348,487 - (962,83 + 40,00 vakantiegeld) = 345,657. Het loon met beslag is netto 1.000.
  Scenario: bruto loon zonder beslag gaat er netto af, met vakantiegeld
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto | heeft_wajong | heeft_aow_leeftijd |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  | false        | false              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 100000          |                 |                     | 0                      | true         | 1200000    |
      | i2         | anna       | loon  | bruto         |                 | 149850          | false               | 4000                   | false        | 500000     |
    When I evaluate outputs "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then output "beslagvrije_voet" equals 34565.7

  Scenario: onbekend is niet nul: netto_per_maand
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 0                      | true         | 1700000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then the execution fails with "Variable not found: .netto_per_maand"

  Scenario: onbekend is niet nul: vakantiegeld_per_maand
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | true         | 1700000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then the execution fails with "Variable not found: .vakantiegeld_per_maand"

  Scenario: onbekend is niet nee: ingeschreven in Nederland
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 1700000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then the execution fails with "Variable not found: ingeschreven_in_nederland"

  Scenario: voor juli 2026 is deze berekening er niet
    Given the calculation date is "2026-06-30"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | beslag_op_inkomen | inkomsten_opgegeven | woont_in_nederland | in_inrichting | ingeschreven_in_nederland | vaste_plek_gemeld | loonbelasting_auto |
      | anna       | 1980-01-01    | true              | true                | true               | false         | true                      | false             | 0                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | zelfde_woning | duurzaam_gescheiden | huishouden_grond | zorg_is_reden |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_per_maand | onder_beslag | jaarbedrag |
      | i1         | anna       | loon  | netto         | 10000000        | 0                      | true         | 1700000    |
    When I evaluate "beslagvrije_voet" of "wetboek_van_burgerlijke_rechtsvordering"
    Then the execution fails with "not yet in force"
