# Artikel 36: de voorwaarden van de wet, met de verordening van Merendal (verzonnen) voor langdurig, laag en hoogte.
# Bedragen in eurocent.
Feature: Participatiewet, individuele inkomenstoeslag

  Background:
    Given parameter "persoon_id" is "anna"

  Scenario: alles klopt
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is true
    And output "hoogte_individuele_inkomenstoeslag" equals 45000

  Scenario: 20 jaar: te jong
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen | geen_beroep_op_ouders |
      | anna       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    And output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: vandaag 21 jaar
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 2005-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is true
    And output "hoogte_individuele_inkomenstoeslag" equals 45000

  Scenario: AOW-leeftijd: te oud
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1950-01-01    | true               | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false

  Scenario: kreeg hem het laatste jaar al (lid 3)
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | true                         | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false

  Scenario: uitzicht op een hoger inkomen
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | true                      | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false

  Scenario: vermogen op de grens van € 8.000
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 800000      | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is true

  Scenario: vermogen een cent boven de grens
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 800001      | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false

  Scenario: geen verblijfsrecht als in artikel 11
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | false                        | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false

  Scenario: een opleiding sluit algemene bijstand uit, maar niet deze toeslag (artikel 13 lid 2)
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid  | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 2003-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | met_studiefinanciering | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is true

  Scenario: te lang in het buitenland sluit ook deze toeslag uit (artikel 13 lid 1)
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 5                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false

  Scenario: niemand zei of het inkomen al lang laag is
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "Variable not found: maanden_laag_inkomen"

  Scenario: een gemeente zonder verordening hier
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM0363"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "Resolution error: no regulation in force on 2026-07-01"

  Scenario: zonder gemeente
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "Resolution error: no regulation in force on 2026-07-01"

  Scenario: 2025, 20 jaar
    Given the calculation date is "2025-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen | geen_beroep_op_ouders |
      | anna       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false

  Scenario: 2025, vandaag 21 jaar
    Given the calculation date is "2025-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 2004-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is true
    And output "hoogte_individuele_inkomenstoeslag" equals 45000

  Scenario: 2025, kreeg hem al
    Given the calculation date is "2025-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | true                         | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    And output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: wie te jong is, heeft geen verordening nodig
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 2010-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
