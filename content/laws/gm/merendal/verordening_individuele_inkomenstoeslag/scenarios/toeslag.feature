# De verzonnen verordening van Merendal: 36 maanden, 110 procent van de norm. 110 procent van € 1.419,46 is €
# 1.561,406. Bedragen in eurocent.
Feature: Merendal, individuele inkomenstoeslag

  Background:
    Given parameter "persoon_id" is "anna"

  Scenario: 35 maanden is te kort
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 35                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false

  Scenario: inkomen net onder de grens
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
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i0         | anna       | uitkering | netto         | 156140          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is true

  Scenario: inkomen net boven de grens
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
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i0         | anna       | uitkering | netto         | 156141          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false

  Scenario: wie geen woonkosten heeft, heeft dezelfde grens
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false            | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i0         | anna       | uitkering | netto         | 156140          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is true

  Scenario: alleenstaande ouder € 575
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kind0   | anna       | 2018-01-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then output "hoogte_individuele_inkomenstoeslag" equals 57500

  Scenario: gehuwd € 640 samen
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             |
      | bram       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             |
    And the following "personen_anna" data with key "persoon_id":
      | persoon_id | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then output "hoogte_individuele_inkomenstoeslag" equals 64000

  Scenario: januari 2026: 110 procent van € 1.401,50 is € 1.541,65
    Given the calculation date is "2026-01-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i0         | anna       | uitkering | netto         | 154165          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is true
    And output "hoogte_individuele_inkomenstoeslag" equals 45000

  Scenario: juli 2025: 110 procent van € 1.369,06 is € 1.505,966
    Given the calculation date is "2025-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i0         | anna       | uitkering | netto         | 150597          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false

  Scenario: 2024: er was nog geen verordening
    Given the calculation date is "2024-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | inkomenstoeslag_laatste_jaar | uitzicht_op_hoger_inkomen | maanden_laag_inkomen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | false                        | false                     | 36                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "Resolution error"
