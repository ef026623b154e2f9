# Artikel 3, 4 en 4a: toegang, eerste gesprek en besluit.
Feature: Wgs, toegang en termijnen

  Background:
    Given parameter "persoon_id" is "anna"

  Scenario: inwoner met schulden
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | kan_schulden_niet_betalen | ingeschreven_als_inwoner | nederlander_of_gelijkgesteld |
      | anna       | 1990-06-06    | true                      | true                     | true                         |
    When I evaluate outputs "heeft_toegang_tot_schuldhulp" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "heeft_toegang_tot_schuldhulp" is true

  Scenario: schulden zijn te betalen
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | kan_schulden_niet_betalen | ingeschreven_als_inwoner | nederlander_of_gelijkgesteld |
      | anna       | 1990-06-06    | false                     | true                     | true                         |
    When I evaluate outputs "heeft_toegang_tot_schuldhulp" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "heeft_toegang_tot_schuldhulp" is false

  Scenario: niet ingeschreven
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | kan_schulden_niet_betalen | ingeschreven_als_inwoner | nederlander_of_gelijkgesteld |
      | anna       | 1990-06-06    | true                      | false                    | true                         |
    When I evaluate outputs "heeft_toegang_tot_schuldhulp" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "heeft_toegang_tot_schuldhulp" is false

  Scenario: zonder het verblijfsrecht van lid 4
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | kan_schulden_niet_betalen | ingeschreven_als_inwoner | nederlander_of_gelijkgesteld |
      | anna       | 1990-06-06    | true                      | true                     | false                        |
    When I evaluate outputs "heeft_toegang_tot_schuldhulp" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "heeft_toegang_tot_schuldhulp" is false

  Scenario: 17 jaar
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | kan_schulden_niet_betalen | ingeschreven_als_inwoner | nederlander_of_gelijkgesteld |
      | anna       | 2008-07-02    | true                      | true                     | true                         |
    When I evaluate outputs "heeft_toegang_tot_schuldhulp" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "heeft_toegang_tot_schuldhulp" is false

  Scenario: vandaag 18
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | kan_schulden_niet_betalen | ingeschreven_als_inwoner | nederlander_of_gelijkgesteld |
      | anna       | 2008-07-01    | true                      | true                     | true                         |
    When I evaluate outputs "heeft_toegang_tot_schuldhulp" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "heeft_toegang_tot_schuldhulp" is true

  Scenario: melding op 2 maart 2026 zonder dreiging: binnen vier weken
    Given the calculation date is "2026-03-02"
    And the following "personen" data with key "persoon_id":
      | persoon_id | melding_schuldhulp | bedreigende_situatie |
      | anna       | 2026-03-02         | geen                 |
    When I evaluate outputs "eerste_gesprek_uiterlijk" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "eerste_gesprek_uiterlijk" equals "2026-03-30"

  Scenario: dreiging, gemeld op maandag: drie werkdagen
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | melding_schuldhulp | bedreigende_situatie |
      | anna       | 2026-03-02         | ontruiming           |
    When I evaluate outputs "eerste_gesprek_uiterlijk, er_is_een_bedreigende_situatie" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "eerste_gesprek_uiterlijk" equals "2026-03-05"
    And output "er_is_een_bedreigende_situatie" is true

  Scenario: dreiging, gemeld op dinsdag: drie werkdagen
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | melding_schuldhulp | bedreigende_situatie |
      | anna       | 2026-03-03         | ontruiming           |
    When I evaluate outputs "eerste_gesprek_uiterlijk, er_is_een_bedreigende_situatie" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "eerste_gesprek_uiterlijk" equals "2026-03-06"
    And output "er_is_een_bedreigende_situatie" is true

  Scenario: dreiging, gemeld op woensdag: drie werkdagen
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | melding_schuldhulp | bedreigende_situatie |
      | anna       | 2026-03-04         | ontruiming           |
    When I evaluate outputs "eerste_gesprek_uiterlijk, er_is_een_bedreigende_situatie" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "eerste_gesprek_uiterlijk" equals "2026-03-09"
    And output "er_is_een_bedreigende_situatie" is true

  Scenario: dreiging, gemeld op donderdag: drie werkdagen
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | melding_schuldhulp | bedreigende_situatie |
      | anna       | 2026-03-05         | ontruiming           |
    When I evaluate outputs "eerste_gesprek_uiterlijk, er_is_een_bedreigende_situatie" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "eerste_gesprek_uiterlijk" equals "2026-03-10"
    And output "er_is_een_bedreigende_situatie" is true

  Scenario: dreiging, gemeld op vrijdag: drie werkdagen
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | melding_schuldhulp | bedreigende_situatie |
      | anna       | 2026-03-06         | ontruiming           |
    When I evaluate outputs "eerste_gesprek_uiterlijk, er_is_een_bedreigende_situatie" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "eerste_gesprek_uiterlijk" equals "2026-03-11"
    And output "er_is_een_bedreigende_situatie" is true

  Scenario: dreiging, gemeld op zaterdag: drie werkdagen
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | melding_schuldhulp | bedreigende_situatie |
      | anna       | 2026-03-07         | ontruiming           |
    When I evaluate outputs "eerste_gesprek_uiterlijk, er_is_een_bedreigende_situatie" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "eerste_gesprek_uiterlijk" equals "2026-03-11"
    And output "er_is_een_bedreigende_situatie" is true

  Scenario: dreiging, gemeld op zondag: drie werkdagen
    Given the calculation date is "2026-03-10"
    And the following "personen" data with key "persoon_id":
      | persoon_id | melding_schuldhulp | bedreigende_situatie |
      | anna       | 2026-03-08         | ontruiming           |
    When I evaluate outputs "eerste_gesprek_uiterlijk, er_is_een_bedreigende_situatie" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "eerste_gesprek_uiterlijk" equals "2026-03-11"
    And output "er_is_een_bedreigende_situatie" is true

  Scenario: afsluiting is ook een bedreiging
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | bedreigende_situatie | bedreigende_situatie_op |
      | anna       | afsluiting           | 2026-07-10              |
    When I evaluate outputs "er_is_een_bedreigende_situatie, bedreiging_op" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "er_is_een_bedreigende_situatie" is true
    And output "bedreiging_op" equals "2026-07-10"

  Scenario: het einde van de zorgverzekering ook
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | bedreigende_situatie  | bedreigende_situatie_op |
      | anna       | einde_zorgverzekering | 2026-08-01              |
    When I evaluate outputs "er_is_een_bedreigende_situatie, bedreiging_op" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "er_is_een_bedreigende_situatie" is true
    And output "bedreiging_op" equals "2026-08-01"

  Scenario: zonder bedreiging is er geen dag
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | bedreigende_situatie |
      | anna       | geen                 |
    When I evaluate outputs "er_is_een_bedreigende_situatie, bedreiging_op" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "er_is_een_bedreigende_situatie" is false
    And output "bedreiging_op" is null

  Scenario: besluit zonder verordening: acht weken na het eerste gesprek
    Given the calculation date is "2026-03-02"
    And the following "personen" data with key "persoon_id":
      | persoon_id | melding_schuldhulp | bedreigende_situatie |
      | anna       | 2026-03-02         | geen                 |
    When I evaluate outputs "besluit_schuldhulp_uiterlijk" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "besluit_schuldhulp_uiterlijk" equals "2026-05-25"

  Scenario: niemand zei of er iets dreigt
    Given the calculation date is "2026-03-02"
    And the following "personen" data with key "persoon_id":
      | persoon_id | melding_schuldhulp |
      | anna       | 2026-03-02         |
    When I evaluate outputs "eerste_gesprek_uiterlijk" of "wet_gemeentelijke_schuldhulpverlening"
    Then the execution fails with "Variable not found: bedreigende_situatie"

  Scenario: januari 2025: dezelfde termijnen
    Given the calculation date is "2025-01-06"
    And the following "personen" data with key "persoon_id":
      | persoon_id | melding_schuldhulp | bedreigende_situatie |
      | anna       | 2025-01-06         | geen                 |
    When I evaluate outputs "eerste_gesprek_uiterlijk" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "eerste_gesprek_uiterlijk" equals "2025-02-03"
